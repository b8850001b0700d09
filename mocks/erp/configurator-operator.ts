import { valuesIn } from '@/domain/configurator/choices'
import type { ConfiguratorModel, Effect, Option, Value } from '@/domain/configurator/model'
import { optionsOf } from '@/domain/configurator/model'
import { modelFaults } from '@/domain/configurator/model-faults'
import type { ErpItemRow } from '@mocks/store/rows/erp'
import type { Tx } from '@mocks/store/tx'
import { nextChange } from './erp-change'
import { OperatorError } from './operator'

/** What somebody of the ERP may decide about the rules of what is put together. */
export type ModelNews = 'dearer' | 'slower' | 'withdraw' | 'forbid'

/** PRD-02: a newer version of an item's rules; one that nobody could finish a choice under is not released. */
export async function changeModel(tx: Tx, item: ErpItemRow, news: ModelNews, choice: string): Promise<ErpItemRow> {
  if (!item.configurator) throw new OperatorError(`${item.sku} is not put together from options`)
  const model = { ...changes[news](item.configurator, choice), version: item.configurator.version + 1 }
  const faults = modelFaults(model)
  if (faults.length > 0) throw new OperatorError(`Nobody could finish a choice without ${choice}: ${faults.join(', ')}`)
  return tx.erpItems.update(item.id, { configurator: model, changed: await nextChange(tx) })
}

type Change = (model: ConfiguratorModel, choice: string) => ConfiguratorModel

const changes: Record<ModelNews, Change> = {
  dearer: (model) => ({ ...model, effects: model.effects.map(aTenthDearer) }),

  slower: (model) => ({ ...model, effects: [...model.effects.map(aWeekLonger), weekLonger(model.version + 1)] }),

  /** It is not offered any more. Where it was what holds until somebody chooses, the first that remains is. */
  withdraw(model, choice) {
    const { option, value } = chosenIn(model, choice)
    if (option.kind !== 'choice') throw new OperatorError(`${option.code} has no values that could be withdrawn`)
    const values = option.values.filter(({ code }) => code !== value)
    const [first] = values
    if (!first) throw new OperatorError(`${choice} is the last value of ${option.code}`)
    const without = { ...option, values, proposal: option.proposal === value ? first.code : option.proposal }
    return withOption(model, without)
  },

  /** It is still there to see, with the reason why it cannot be had. */
  forbid(model, choice) {
    const { option, value } = chosenIn(model, choice)
    const rule = {
      code: `stopped.${model.version + 1}`,
      when: [{ option: option.code, is: [value] }],
      reason: {
        en: 'Not made at the moment: the supplier has stopped.',
        pl: 'Obecnie nie produkujemy: dostawca wstrzymał dostawy.',
        de: 'Wird zurzeit nicht gefertigt: Der Lieferant liefert nicht.',
        ar: 'لا يُصنع حاليًا: أوقف المورّد التوريد.',
      },
    }
    return { ...model, rules: [...model.rules, rule] }
  },
}

const aTenthDearer = (effect: Effect): Effect => {
  const { price } = effect
  if (!price || price.per === 'percent') return effect
  const amounts = Object.fromEntries(
    Object.entries(price.amounts).map(([currency, amount]) => [currency, Math.round(amount * 1.1)]),
  )
  return { ...effect, price: { ...price, amounts } }
}

const week = 5
const aWeekLonger = (effect: Effect): Effect =>
  effect.leadTimeDays ? { ...effect, leadTimeDays: effect.leadTimeDays + week } : effect
/** Also of what nothing chosen delays. */
const weekLonger = (version: number): Effect => ({
  code: `slower.${version}`,
  name: { en: 'Busy weeks', pl: 'Wzmożony ruch', de: 'Hohe Auslastung', ar: 'فترة ازدحام' },
  leadTimeDays: week,
})

/** `option:value`, as the address of the configurator has it. */
function chosenIn(model: ConfiguratorModel, choice: string): { option: Option; value: Value } {
  for (const option of optionsOf(model)) {
    const value = valuesIn(model, [choice])[option.code]
    if (value !== undefined && isListed(option, value)) return { option, value }
  }
  throw new OperatorError(`There is no ${choice} to choose`)
}

const isListed = (option: Option, value: Value): boolean =>
  option.kind === 'choice' ? option.values.some(({ code }) => code === value) : option.kind === 'boolean'

const withOption = (model: ConfiguratorModel, changed: Option): ConfiguratorModel => ({
  ...model,
  sections: model.sections.map((section) => ({
    ...section,
    options: section.options.map((option) => (option.code === changed.code ? changed : option)),
  })),
})
