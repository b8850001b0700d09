import type { Plugin } from 'vite'
import { peopleTable } from '../people-table.ts'

/** After the address, who can sign in: a developer should not have to search the seed for an e-mail. */
export const announcePeople = (): Plugin => ({
  name: 'portico:announce-people',
  configureServer(server) {
    const printUrls = server.printUrls.bind(server)
    server.printUrls = () => {
      printUrls()
      void server
        .ssrLoadModule('/mocks/seed/people.ts')
        .then((seed) => console.info(peopleTable(seed)))
        .catch((cause: unknown) => console.info(`\n  The people to sign in as could not be read: ${String(cause)}\n`))
    }
  },
})
