import { listTextBatches, runTextBulk, undoTextBatch } from '@/contract/admin/translations/text-bulk'
import { deleteGlossaryTerm, listGlossary, updateGlossaryTerm } from '@/contract/admin/translations/text-help'
import * as keys from '@/contract/admin/translations/text-keys'
import * as texts from '@/contract/admin/translations/texts'
import { getTextSettings, updateTextSettings } from '@/contract/admin/translations/workbench'
import type { TextChangeId, TextCommentId, TextKeyId } from '@/domain/ids'
import type { WorldClient } from '@/testing/world'
import { newKey } from './buyers'
import { edit, type StaleEdit } from './stale-edits'

const keyId = 'basket:add.none' as TextKeyId
const params = { keyId, language: 'pl' }
const read = (client: WorldClient) => client.call(texts.getTextKey, { params: { keyId } })
const readText = async (client: WorldClient) => (await read(client)).texts.find(({ language }) => language === 'pl')!
const ofText = (send: (client: WorldClient, version: number) => Promise<unknown>): StaleEdit =>
  edit('marta', readText, send)

const bare = { keyId: 'common:action.cancel' as TextKeyId }
const readKey = (client: WorldClient) => client.call(texts.getTextKey, { params: bare })
const ofKey = (send: (client: WorldClient, version: number) => Promise<unknown>): StaleEdit =>
  edit('marta', readKey, send)
const about = { description: 'Quiet', tags: [], maxLength: null, maxWidth: null, isNotPlural: false }
const named = { namespace: 'common', base: 'action.quiet', force: true }

const readTerm = async (client: WorldClient) => (await client.call(listGlossary, { query: {} })).rows[0]!
const readBatch = async (client: WorldClient) => {
  const action = { kind: 'approve' } as const
  const body = { selection: { kind: 'keys', keyIds: [keyId] } as never, languages: ['pl'], action, expected: 1 }
  await client.call(runTextBulk, { body }, { idempotencyKey: newKey() })
  return (await client.call(listTextBatches, { query: {} })).rows[0]!
}

/** What translators, and those who manage texts, do. */
export const workbenchEdits: Record<string, StaleEdit> = {
  saveText: ofText((client, version) =>
    client.call(texts.saveText, { params, body: { version, forms: { '': 'Brak' } } }),
  ),
  setTextState: ofText((client, version) =>
    client.call(texts.setTextState, { params, body: { version, state: 'hidden' } }),
  ),
  approveText: ofText((client, version) => client.call(texts.approveText, { params, body: { version } })),
  rejectText: ofText((client, version) => client.call(texts.rejectText, { params, body: { version, comment: 'No' } })),
  discardDraft: ofText((client, version) => client.call(texts.discardDraft, { params, body: { version } })),
  restoreText: ofText((client, version) =>
    client.call(texts.restoreText, { params, body: { version, changeId: 'txc_story4' as TextChangeId } }),
  ),
  ignoreFinding: ofText((client, version) =>
    client.call(texts.ignoreFinding, { params, body: { version, findingId: 'x', ignored: false } }),
  ),
  setCommentState: edit(
    'marta',
    async (client) => (await read(client)).comments[0]!,
    (client, version) => {
      const comment = { commentId: 'tcm_story1' as TextCommentId }
      return client.call(texts.setCommentState, { params: comment, body: { version, state: 'resolved' } })
    },
  ),
  describeTextKey: ofKey((client, version) =>
    client.call(keys.describeTextKey, { params: bare, body: { version, ...about } }),
  ),
  renameTextKey: ofKey((client, version) =>
    client.call(keys.renameTextKey, { params: bare, body: { version, ...named } }),
  ),
  deleteTextKey: ofKey((client, version) =>
    client.call(keys.deleteTextKey, { params: bare, body: { version, force: true } }),
  ),
  restoreTextKey: ofKey((client, version) => client.call(keys.restoreTextKey, { params: bare, body: { version } })),
  updateGlossaryTerm: edit('marta', readTerm, (client, version, { id, ...term }) =>
    client.call(updateGlossaryTerm, { params: { termId: id }, body: { ...term, version } }),
  ),
  deleteGlossaryTerm: edit('marta', readTerm, (client, version, { id }) =>
    client.call(deleteGlossaryTerm, { params: { termId: id }, body: { version } }),
  ),
  undoTextBatch: edit('marta', readBatch, (client, version, { id }) =>
    client.call(undoTextBatch, { params: { batchId: id }, body: { version } }),
  ),
  updateTextSettings: edit(
    'marta',
    (client) => client.call(getTextSettings, {}),
    (client, version, current) => {
      const { allowedActions: _allowedActions, ...settings } = current
      return client.call(updateTextSettings, { body: { ...settings, version } })
    },
  ),
}
