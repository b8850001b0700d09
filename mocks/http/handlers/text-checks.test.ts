import { describe, expect, it } from 'vitest'
import { addTextKey } from '@/contract/admin/translations/text-keys'
import * as texts from '@/contract/admin/translations/texts'
import type { Forms } from '@/domain/translations/forms'
import type { TextKeyId } from '@/domain/ids'
import { createWorld, type WorldClient } from '@/testing/world'
import { newKey } from '../testing/buyers'

const findingsOf = async (client: WorldClient, keyId: TextKeyId, language: string) => {
  const key = await client.call(texts.getTextKey, { params: { keyId } })
  return key.texts.find((text) => text.language === language)!.findings.map(({ problem }) => problem)
}
const save = async (client: WorldClient, keyId: TextKeyId, language: string, forms: Forms) => {
  const key = await client.call(texts.getTextKey, { params: { keyId } })
  const { version } = key.texts.find((text) => text.language === language)!
  await client.call(texts.saveText, { params: { keyId, language }, body: { version, forms } })
}

describe('what the backend finds in texts beside what shows while they are typed', () => {
  it('ADM-16 tells that a text was emptied which said something', async () => {
    const marta = await (await createWorld({ orders: 0 })).as('marta')
    const keyId = 'common:action.cancel' as TextKeyId
    await save(marta, keyId, 'pl', {})
    expect(await findingsOf(marta, keyId, 'pl')).toEqual(['wasTranslated.emptied'])
    await save(marta, keyId, 'pl', { '': 'Anuluj' })
    expect(await findingsOf(marta, keyId, 'pl')).toEqual([])
  })

  it('ADM-16 tells keys nothing asks for, and sources that several languages get wrong', async () => {
    const marta = await (await createWorld({ orders: 0 })).as('marta')
    const source = { '': 'Nothing asks for {{this}}' }
    const about = { description: '', tags: [], maxLength: null, maxWidth: null, isNotPlural: false }
    const body = { namespace: 'common', base: 'nobody.asks', counts: 'no' as const, source, ...about }
    const { id } = await marta.call(addTextKey, { body }, { idempotencyKey: newKey() })
    expect(await findingsOf(marta, id, 'en')).toEqual(['usage.unused'])
    expect(await findingsOf(marta, 'common:action.cancel' as TextKeyId, 'en')).toEqual([])
    for (const language of ['pl', 'de', 'ar']) await save(marta, id, language, { '': '{{that}}' })
    expect(await findingsOf(marta, id, 'en')).toEqual(['usage.unused', 'manyProblems.languages'])
    await save(marta, id, 'pl', { '': '{{this}}' })
    expect(await findingsOf(marta, id, 'en')).toEqual(['usage.unused'])
  })

  it('ADM-16 tells a longer text in another language than its own, as far as it knows the language', async () => {
    const marta = await (await createWorld({ orders: 0 })).as('marta')
    const keyId = 'orders:list.caption' as TextKeyId
    await save(marta, keyId, 'pl', {
      '': 'Hier sehen Sie sämtliche Aufträge, die Ihr Unternehmen telefonisch erteilt hat.',
    })
    expect(await findingsOf(marta, keyId, 'pl')).toContain('language.wrongLanguage')
    await save(marta, keyId, 'pl', { '': 'Wszystkie zamówienia firmy: złożone w sieci, przez telefon i pocztą.' })
    expect(await findingsOf(marta, keyId, 'pl')).not.toContain('language.wrongLanguage')
  })
})
