type Person = { name: string; email: string; shows: string }

const isPerson = (value: unknown): value is Person =>
  typeof value === 'object' && value !== null && 'name' in value && 'email' in value && 'shows' in value

/** The demo people of a seed module as lines for a terminal. */
export const peopleTable = (seed: { demoPeople?: unknown; demoPassword?: unknown }): string => {
  const people = Array.isArray(seed.demoPeople) ? seed.demoPeople.filter(isPerson) : []
  if (people.length === 0) return ''
  const width = (pick: (person: Person) => string) => Math.max(...people.map((person) => pick(person).length))
  const names = width((person) => person.name)
  const emails = width((person) => person.email)
  const lines = people.map(({ name, email, shows }) => `    ${name.padEnd(names)}  ${email.padEnd(emails)}  ${shows}`)
  return ['', `  Sign in as (password ${String(seed.demoPassword)}):`, ...lines, ''].join('\n')
}
