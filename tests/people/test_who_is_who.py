"""Who is who: each rule must join, and must not."""

from regard.people import same_directory, same_full_name, same_house, same_mailbox
from regard.people.decisions import Decision, standing
from regard.people.gathering import gathered
from regard.people.known import Join, Known


def known(address: str, name: str = "", directory: str = "") -> Known:
    return Known(address, {name: 3} if name else {}, directory)


def pairs(joins: object) -> list[tuple[str, str]]:
    return [(one.a, one.b) for one in joins]  # type: ignore[attr-defined]


class TestSameMailbox:
    def test_joins(self) -> None:
        found = list(
            same_mailbox.joins([known("jo.brook+news@gmail.com"), known("jobrook@googlemail.com"), known("ana+x@forma.example"), known("ana@forma.example")])
        )
        assert pairs(found) == [("jo.brook+news@gmail.com", "jobrook@googlemail.com"), ("ana+x@forma.example", "ana@forma.example")]
        assert found[0].reason == "Mail to jo.brook+news@gmail.com and to jobrook@googlemail.com is delivered to one mailbox."

    def test_must_not(self) -> None:
        assert (
            pairs(same_mailbox.joins([known("jo.brook@forma.example"), known("jobrook@forma.example"), known("info+a@x.example"), known("info+b@x.example")]))
            == []
        )


class TestSameDirectory:
    def test_joins(self) -> None:
        found = list(
            same_directory.joins([known("h..moss@orlik.example", "Moss, Ann H.", "CN=AMOSS"), known("ann.moss@orlik.example", "Ann Moss", "CN=AMOSS")])
        )
        assert found[0].reason == "The mail directory gives ann.moss@orlik.example and h..moss@orlik.example one mailbox, CN=AMOSS."

    def test_joins_by_the_local_part(self) -> None:
        mailbox, bare, other = known("ann.moss@orlik.example", "Ann Moss", "CN=AMOSS"), known("amoss@orlik.example"), known("amoss@forma.test")
        assert pairs(same_directory.joins([mailbox, bare, other])) == [("amoss@orlik.example", "ann.moss@orlik.example")]
        assert pairs(same_directory.joins([mailbox, known("amoss@orlik.example", "Adam Mossberg")])) == []

    def test_must_not_where_headers_do_not_line_up(self) -> None:
        assert (
            pairs(same_directory.joins([known("ann.moss@orlik.example", "Ann Moss", "CN=AMOSS"), known("bo.reed@orlik.example", "Bo Reed", "CN=AMOSS")])) == []
        )

    def test_must_not_across_organisations(self) -> None:
        assert (
            pairs(same_directory.joins([known("ann.moss@orlik.example", "Ann Moss", "CN=AMOSS"), known("ann.moss@forma.test", "Ann Moss", "CN=AMOSS")])) == []
        )


class TestSameHouse:
    def test_joins(self) -> None:
        assert pairs(same_house.joins([known("h..moss@orlik.example", "Moss, Ann H."), known("ann.moss@orlik.example", "Ann H Moss")])) == [
            ("ann.moss@orlik.example", "h..moss@orlik.example")
        ]
        assert (
            len(pairs(same_house.joins([known("k.wrona@orlik.example", "Katarzyna Wroña"), known("katarzyna.wrona@post.orlik.example", "Katarzyna Wroña")])))
            == 1
        )

    def test_must_not(self) -> None:
        two_initials = [known("ann.b.moss@orlik.example", "Ann B. Moss"), known("ann.h.moss@orlik.example", "Ann H. Moss")]
        a_second = [known("ann.moss@orlik.example", "Ann Moss"), known("ann.moss2@orlik.example", "Ann Moss")]
        free = [known("ann.moss@gmail.com", "Ann Moss"), known("amoss@gmail.com", "Ann Moss")]
        by_name_alone = [known("frontdesk@orlik.example", "Ann Moss"), known("ann.moss@orlik.example", "Ann Moss")]
        roles = [known("sales.team@orlik.example", "Sales Team"), known("team.sales@orlik.example", "Sales Team")]
        assert [pairs(same_house.joins(one)) for one in (two_initials, a_second, free, by_name_alone, roles)] == [[]] * 5


class TestSameFullName:
    OLD, NEW = known("agata.zubrzycka@orlik.example", "Agata Zubrzycka"), known("azubrzycka@home.test", "Agata Zubrzycka")

    def test_joins(self) -> None:
        found = list(same_full_name.joins([self.OLD, self.NEW], frozenset()))
        assert found[0].reason == "agata.zubrzycka@orlik.example and azubrzycka@home.test are both written from one full name, Agata Zubrzycka."

    def test_must_not_where_the_two_write_to_each_other(self) -> None:
        assert pairs(same_full_name.joins([self.OLD, self.NEW], {(self.NEW.address, self.OLD.address)})) == []

    def test_must_not(self) -> None:
        common = [known("anna.nowak@orlik.example", "Anna Nowak"), known("anowak@home.test", "Anna Nowak")]
        by_name_alone = [self.OLD, known("sunny77@home.test", "Agata Zubrzycka")]
        initials = [known("p.quill@a.example", "Ro P. Quill"), known("ro.quill@b.test", "Ro S. Quill")]
        many = [known(f"ro.quill@{place}.test", "Ro Quill") for place in "abcd"]
        assert [pairs(same_full_name.joins(one, frozenset())) for one in (common, by_name_alone, initials, many)] == [[]] * 4


class TestDecisions:
    def test_merge_and_unmerge_cancel_each_other(self) -> None:
        assert standing([Decision("merge", "a@x", "b@x"), Decision("unmerge", "B@x", "a@x")]) == standing([])
        assert standing([Decision("unmerge", "a@x", "b@x")]).apart == {("a@x", "b@x")}

    def test_what_is_kept_apart_meets_by_no_way(self) -> None:
        joins = [Join(1, "a@x", "b@x", "One."), Join(2, "b@x", "c@x", "Two.")]
        groups, why = gathered(["a@x", "b@x", "c@x"], joins, [("a@x", "c@x")])
        assert groups == [["a@x", "b@x"], ["c@x"]]
        assert why == {"a@x": "One.", "b@x": "One."}
