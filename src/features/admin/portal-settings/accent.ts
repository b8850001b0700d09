/** What the product's own accent looks like, to begin with. */
export const ownAccent = '#0f5f6b'

/** Words on the accent are white. */
export const wordsOnAccent = '#ffffff'
