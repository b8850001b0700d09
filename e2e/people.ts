import { demoPeople } from '../mocks/seed/people'

const emailOf = (name: string): string => {
  const person = demoPeople.find((one) => one.name === name)
  if (!person) throw new Error(`${name} is not among the demo people`)
  return person.email
}

/** The people journeys are told with; the seed says what each is there to show. */
export const people = {
  buyer: emailOf('Ines Calder'),
  viewer: emailOf('Helena Brandt'),
  admin: emailOf('Marta Lindqvist'),
  integrator: emailOf('Ida Sol'),
}
