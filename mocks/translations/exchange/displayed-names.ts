/** Languages files are likely to be in: those a file of this product could name. */
const codes =
  'af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko ky lo lt lv mk ml mn mr ms mt my nb ne nl nn no pa pl ps pt ro ru sk sl sq sr sv sw ta te th tr uk ur uz vi zh zu'.split(
    ' ',
  )

let known: Map<string, string[]> | undefined

/** Names of languages in English and in themselves, in lower case, by code. */
export const displayedNames = (): ReadonlyMap<string, readonly string[]> => {
  known ??= new Map(codes.map((code) => [code, [nameIn('en', code), nameIn(code, code)]]))
  return known
}

const nameIn = (reader: string, code: string): string =>
  (new Intl.DisplayNames(reader, { type: 'language' }).of(code) ?? code).toLowerCase()
