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
  /** Orders within limits; `authorizer` decides above the first of them. */
  limited: emailOf('Maja Król'),
  authorizer: emailOf('Adam Lis'),
  ofTwoCompanies: emailOf('Vera Linde'),
  admin: emailOf('Marta Lindqvist'),
  integrator: emailOf('Ida Sol'),
  /** Opens the registrations and nothing else. */
  registrar: emailOf('Jonas Falk'),
  /** Works for the customers of two countries. */
  customerCare: emailOf('Nina Berg'),
  /** Writes the Polish and German texts of the portal. */
  translator: emailOf('Zofia Maj'),
}
