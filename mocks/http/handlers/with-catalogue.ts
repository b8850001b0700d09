import type { Endpoint } from '@/contract/endpoint'
import type { Result } from '@/domain/result'
import type { TextCatalogue } from '@mocks/engine/translations/catalogue/catalogue'
import { textCatalogue } from '@mocks/translations/text-catalogue'
import { type Handler, type HandlerInput, implementPrepared, type Reply } from '../implement'

/** An endpoint about texts: the catalogue is there before the transaction opens, since it may read files. */
export const withCatalogue = <I, R>(
  endpoint: Endpoint<I, R>,
  resolve: (input: HandlerInput<I, R, TextCatalogue>) => Promise<Result<Reply>>,
): Handler => implementPrepared(endpoint, ({ store }) => textCatalogue(store), resolve)
