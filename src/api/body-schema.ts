import type { Endpoint, Schema } from '@/contract/endpoint'

type Lazy = () => Promise<Schema>

/**
 * What the body of a request must be. The production build leaves in a schema's place a function that fetches it
 * (`scripts/vite/trusted-contract.ts`); everywhere else it is there at once.
 */
export const bodySchema = <I, R>({ schemas: { body } }: Endpoint<I, R>): Schema | Lazy | undefined =>
  body === 'binary' ? undefined : (body as Schema | Lazy | undefined)
