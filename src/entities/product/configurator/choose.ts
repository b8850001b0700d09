export type Choose = (...changes: readonly (readonly [option: string, value: string])[]) => void

/** A choice with one or more options changed; the others stay as they are. */
export const changed = (
  choices: readonly string[],
  changes: readonly (readonly [option: string, value: string])[],
): string[] => {
  const next = new Map(choices.map((each) => [each.slice(0, each.indexOf(':')), each]))
  for (const [option, value] of changes) next.set(option, `${option}:${value}`)
  return [...next.values()]
}

/** The value of an option in a choice; undefined where it says nothing of it. */
export const valueIn = (choices: readonly string[] | undefined, option: string): string | undefined =>
  choices?.find((each) => each.startsWith(`${option}:`))?.slice(option.length + 1)
