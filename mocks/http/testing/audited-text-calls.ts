import { deleteTextKey } from '@/contract/admin/translations/text-keys'
import type { TextKeyId } from '@/domain/ids'
import { by, type Deed, withFields } from './deed'
import { added, scheduled } from './stale-text-edits'
import { released, titleChange } from './text-releases'

const change = [titleChange('Zamówienia', 'Lista zamówień')]

const about = { description: 'Quiet', tags: [], maxLength: 20, maxWidth: null, isNotPlural: false }
const described = { keyId: 'basket:add.submit', version: 1 }
const term = { termId: 'gls_basket', version: 1, term: 'quiet basket', isKept: false, words: [] }

/** Changes of languages, keys, terms and releases of texts. */
export const textDeeds: Readonly<Record<string, Deed>> = {
  addTextKey: withFields({ ...about, namespace: 'quiet', base: 'title', counts: 'no', source: { '': 'Quiet' } }),
  describeTextKey: withFields({ ...described, ...about }),
  renameTextKey: withFields({ ...described, namespace: 'quiet', base: 'title', force: true }),
  deleteTextKey: withFields({ ...described, force: true }),
  restoreTextKey: by(async (_world, client) => {
    const params = { keyId: 'basket:add.submit' as TextKeyId }
    const { version } = await client.call(deleteTextKey, { params, body: { version: 1, force: true } })
    return { ...params, version }
  }),
  addGlossaryTerm: withFields(term),
  updateGlossaryTerm: withFields(term),
  deleteGlossaryTerm: withFields(term),
  updateTextSettings: withFields({
    version: 0,
    weights: [],
    brands: ['Quiet'],
    languages: [],
    reviewerIsAnother: false,
  }),
  addTextLanguage: withFields({ code: 'cs', fallback: ['pl', 'en'] }),
  updateTextLanguage: by(async (_world, client) => {
    const { code, version } = await added(client)
    return { code, version, nativeName: 'čeština', fallback: ['en'] }
  }),
  publishTexts: withFields({ latest: 0, languages: [], at: '2026-11-21T09:00:00.000Z' }),
  restoreTexts: by(async (world) => {
    await released(world, 1, change)
    return { latest: 1, number: 0 }
  }),
  widenTextRelease: by(async (world) => {
    const { id, version } = await released(world, 1, change, { audience: 'staff' })
    return { releaseId: id, version }
  }),
  cancelTextRelease: by(async (_world, client) => {
    const { id, version } = await scheduled(client)
    return { releaseId: id, version }
  }),
}
