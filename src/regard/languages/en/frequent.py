"""The words that give English away, for texts too short to measure."""

FREQUENT = frozenset((
    "the", "and", "to", "of", "is", "are", "was", "you", "your", "for", "that", "this", "with", "have", "has", "we", "will", "not",
    "it", "in", "on", "be", "can", "please", "thanks", "thank", "would", "from", "at", "as", "if", "do", "me", "my", "our", "they",
    "what", "when", "there", "been", "about", "just", "let", "know", "any", "could", "should", "which", "by", "an", "or", "so", "but",
    "i'm", "it's", "don't", "hi", "hello", "dear", "yes",
))  # fmt: skip
