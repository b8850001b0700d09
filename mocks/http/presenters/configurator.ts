import type { ConfigurationDrift, LineConfiguration } from '@/contract/configuration'
import type { Configurator, ConfiguratorOption } from '@/contract/configurator'
import { type Fact, factsOf, wordsOf } from '@/domain/configurator/choices'
import { drawingOf } from '@/domain/configurator/drawing'
import { measuresOf, optionsBehind } from '@/domain/configurator/measure'
import { listedPrice } from '@/domain/configurator/price'
import { type Option, optionsOf, type Rule, type Text, type Value } from '@/domain/configurator/model'
import { type Change, excludedBy, fixes, rangeOf, withValue } from '@/domain/configurator/rules'
import type { Currency } from '@/domain/money'
import type { Drift } from '@mocks/engine/configurator/configured'
import type { Configuring } from '@mocks/engine/configurator/configure'
import { mainPicture } from '@mocks/engine/products/main-picture'
import { nameIn, textIn } from '@mocks/engine/products/name-in'
import type { Viewer } from '@mocks/engine/viewer'
import type { LineConfiguration as Kept } from '@mocks/store/rows/products'
import { amountFor, priceNoteFor } from './amount'

export const presentFacts = (facts: readonly Fact[], { locale }: Viewer) =>
  facts.map(({ name, value }) => ({ name: textIn(name, locale), value: value && textIn(value, locale) }))

/** What a line keeps. The choices are those that were made, for the page to begin with. */
export const presentConfiguration = (kept: Kept | null | undefined, viewer: Viewer): LineConfiguration | null =>
  kept
    ? {
        modelVersion: kept.modelVersion,
        choices: Object.entries(kept.values).map(([code, value]) => `${code}:${value}`),
        facts: presentFacts(kept.facts, viewer),
      }
    : null

export const presentDrift = (
  drift: Drift | null | undefined,
  currency: Currency,
  viewer: Viewer,
): ConfigurationDrift | null =>
  drift
    ? {
        priceThen: amountFor(viewer, drift.priceThen, currency),
        priceNow: amountFor(viewer, drift.priceNow, currency),
        gone: presentFacts(drift.gone, viewer),
        added: presentFacts(drift.added, viewer),
        leadTime: drift.leadTime,
        reasons: drift.faults.map(({ reason }) => textIn(reason, viewer.locale)),
        mustDecide: drift.mustDecide,
      }
    : null

const presentRules = (rules: readonly Rule[], { locale }: Viewer) =>
  rules.map(({ code, reason }) => ({ rule: code, reason: textIn(reason, locale) }))

export function presentConfigurator(facts: Configuring): Configurator {
  const { product, viewer, company, notOffered, allowedActions, configured, choices, dropped, quantity } = facts
  const { model, values, faults, price, leadTimeDays } = configured
  const word = (text: Text): string => textIn(text, viewer.locale)
  const measures = measuresOf(model, values)
  const { currency } = company
  return {
    ...{ productId: product.id, sku: product.sku, unit: product.unit, modelVersion: model.version },
    ...{ name: nameIn(product, viewer.locale), picture: mainPicture(product) },
    sections: model.sections.map(({ code, name, options }) => ({
      ...{ code, name: word(name) },
      options: options
        .filter((option) => values[option.code] !== undefined)
        .map((option) => presentOption(option, facts)),
    })),
    ...{ choices, facts: presentFacts(factsOf(model, values), viewer), dropped: [...dropped] },
    isValid: faults.length === 0,
    faults: presentRules(faults, viewer),
    fixes: presentChanges(fixes(model, values), facts),
    derived: model.derived.flatMap(({ code, name, shown }) =>
      shown ? [{ code, name: word(name), value: measures(code) / shown.per, unit: shown.unit }] : [],
    ),
    quantity,
    price:
      viewer.prices && price
        ? {
            parts: price.parts.map(({ code, name, amount }) => ({
              ...{ code, name: name && word(name) },
              amount: { amount, currency },
            })),
            unitPrice: { amount: price.amount, currency },
            listPrice: { amount: listedPrice(price), currency },
            net: { amount: price.amount * quantity, currency },
            note: priceNoteFor(viewer, facts.base, currency),
          }
        : null,
    leadTimeDays,
    drawing: mutable(drawingOf(model, values)),
    ...{ notOffered, allowedActions },
  }
}

const mutable = ({ sashes, ...drawing }: ReturnType<typeof drawingOf>) => ({ ...drawing, sashes: [...sashes] })

function presentChanges(changes: readonly Change[], { configured: { model }, viewer }: Configuring) {
  return changes.flatMap(({ option: code, value }) => {
    const option = optionsOf(model).find((each) => each.code === code)
    if (!option) return []
    return [
      {
        option: code,
        name: textIn(option.name, viewer.locale),
        value: String(value),
        label: labelOf(option, value, viewer),
      },
    ]
  })
}

/** What is either taken or not has no words of its own. */
const labelOf = (option: Option, value: Value, { locale }: Viewer): string => {
  const words = wordsOf(option, value)
  return words ? textIn(words, locale) : ''
}

function presentOption(option: Option, facts: Configuring): ConfiguratorOption {
  const { configured, viewer } = facts
  const { model, values, faults } = configured
  const word = (text: Text): string => textIn(text, viewer.locale)
  const range = option.kind === 'number' ? rangeOf(model, values, option) : null
  return {
    ...{ code: option.code, kind: option.kind, name: word(option.name), value: String(values[option.code]) },
    hint: option.hint ? word(option.hint) : '',
    values: valuesOf(option).map((value) => presentValue(option, value, facts)),
    number: option.kind === 'number' ? numberOf(option) : null,
    range: range && {
      ...{ min: range.min, max: range.max },
      minReason: range.minRule && word(range.minRule.reason),
      maxReason: range.maxRule && word(range.maxRule.reason),
    },
    maxLength: option.kind === 'text' ? option.maxLength : null,
    faults: presentRules(
      faults.filter(({ when }) => optionsBehind(model, when).has(option.code)),
      viewer,
    ),
  }
}

const numberOf = ({ unit, min, max, step }: Extract<Option, { kind: 'number' }>) => ({ unit, min, max, step })

const valuesOf = (option: Option): readonly Value[] => {
  if (option.kind === 'choice') return option.values.map(({ code }) => code)
  return option.kind === 'boolean' ? [false, true] : []
}

function presentValue(option: Option, value: Value, facts: Configuring): ConfiguratorOption['values'][number] {
  const { configured, viewer, company, priceOf } = facts
  const { model, values, price } = configured
  const isChosen = values[option.code] === value
  const rules = isChosen ? [] : excludedBy(model, values, option, value)
  const then = withValue(model, values, option.code, value)
  const cost = isChosen || rules.length > 0 ? null : priceOf(then)
  const difference = cost === null || !price ? 0 : cost - price.amount
  return {
    ...{ value: String(value), label: labelOf(option, value, viewer), swatch: swatchOf(option, value) },
    excluded: presentRules(rules, viewer),
    fits: rules.length === 0 ? [] : presentChanges(fixes(model, then, option.code), facts).slice(0, 2),
    difference: difference === 0 ? null : amountFor(viewer, difference, company.currency),
  }
}

function swatchOf(option: Option, value: Value): string | null {
  if (option.kind !== 'choice') return null
  const draw = option.values.find(({ code }) => code === value)?.draw ?? {}
  const colour = draw.outside ?? draw.inside ?? draw.hardware
  return typeof colour === 'string' && /^#[\da-f]{6}$/i.test(colour) ? colour : null
}
