/**
 * The tokens of the accent for a colour of the company's own. On dark ground it is lightened, so that it stays readable
 * there. Empty for anything that is no colour: the value ends up in a style sheet.
 */
export const accentSheet = (colour: string | null): string => {
  if (colour === null || !/^#[0-9a-f]{6}$/i.test(colour)) return ''
  const mixed = (share: number, other: string): string => `color-mix(in srgb, ${colour} ${share}%, ${other})`
  const rule = (scheme: 'light' | 'dark', tokens: Record<string, string>): string =>
    `:root[data-mantine-color-scheme='${scheme}']{${Object.entries(tokens)
      .map(([name, value]) => `--p-${name}:${value}`)
      .join(';')}}`
  return [
    rule('light', {
      accent: colour,
      'accent-hover': mixed(86, 'black'),
      'accent-text': colour,
      'accent-tint': mixed(8, 'white'),
      'accent-soft': mixed(28, 'white'),
      'accent-mid': mixed(70, 'white'),
    }),
    rule('dark', {
      accent: mixed(40, 'white'),
      'accent-hover': mixed(30, 'white'),
      'accent-text': mixed(40, 'white'),
      'accent-tint': mixed(24, '#14110d'),
      'accent-soft': mixed(50, '#14110d'),
      'accent-mid': mixed(75, 'white'),
    }),
  ].join('')
}
