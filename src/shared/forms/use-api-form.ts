import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { ApiProblem } from '@/api/problem'
import type { Endpoint } from '@/contract/endpoint'
import { useFormat } from '@/shared/i18n/use-format'
import { codeOf, type FieldIssue, type FieldIssues, pathOfPointer } from './field-errors'
import { type Merge, mergeChanges } from './merge'
import { useBodyCheck } from './use-body-check'

type Values = Record<string, unknown>

/** A field, or what is said of a group of fields that no single one of them is to blame for. */
const firstFault = '[aria-invalid="true"], [data-invalid-group]'
/** What `FormProblem` shows. Some pages say the problem in words of their own. */
const ownProblem = '[data-form-problem]'

export type ApiFormOptions<V extends Values, I, R> = {
  endpoint: Endpoint<I, R>
  initial: V
  /** Version of the record that is edited, for the conflict check of the backend. */
  version?: number
  /** Values of the form as the input of the endpoint: pure. */
  toRequest: (values: V, version: number) => I
  /** Field of the form for a path in the request body (`lines.0.quantity`); the same name unless given. */
  fieldFor?: (path: string) => string | undefined
  /** Rules across fields, besides those of the contract. */
  check?: (values: V) => FieldIssues
  /** The record as it is now, out of a `conflict/stale`: makes the conflict dialog possible. */
  fromCurrent?: (current: unknown) => { values: V; version: number }
  /** For a form that holds nothing of the record, only a reason: the version it may be sent for once it was looked at. */
  versionFrom?: (current: unknown) => number
  /** Names of the fields, for the conflict dialog. */
  labels?: Partial<Record<keyof V & string, string>>
  /** Values of fields in words, for the conflict dialog: the address instead of its id. */
  display?: Partial<Record<keyof V & string, (value: unknown) => string>>
  onSuccess?: (reply: R[keyof R], values: V) => void
  /** Asks before a change is left behind; on unless false. */
  guard?: boolean
}

export const useApiForm = <V extends Values, I, R>(options: ApiFormOptions<V, I, R>) => {
  const {
    endpoint,
    initial,
    toRequest,
    fieldFor = (path) => path,
    check,
    fromCurrent,
    versionFrom,
    onSuccess,
  } = options
  const { t } = useTranslation('problems')
  const format = useFormat()
  const element = useRef<HTMLFormElement>(null)
  const version = useRef(options.version ?? 0)
  const base = useRef(initial)
  const leaving = useRef(false)
  const [conflict, setConflict] = useState<Merge<V> | undefined>(undefined)
  const [unplaced, setUnplaced] = useState<readonly FieldIssue[]>([])
  const form = useForm<V>({ initialValues: initial })
  const save = useMutation(mutation(endpoint))
  const checkBody = useBodyCheck(endpoint)

  const sentence = ({ code, params }: FieldIssue): string => {
    const count = Number(params?.maximum ?? params?.minimum)
    const counted = code === 'tooShort' || code === 'tooLong'
    const written = Object.entries(params ?? {}).map(
      ([name, value]) => [name, typeof value === 'number' ? format.number(value) : value] as const,
    )
    const shown = { ...Object.fromEntries(written), count }
    return t(counted && Number.isNaN(count) ? 'field.invalid' : `field.${code}`, shown)
  }

  /** Puts each issue at its field; what belongs to none of them goes to the form's own slot. */
  const place = (issues: FieldIssues): void => {
    const errors: Record<string, string> = {}
    const rest: FieldIssue[] = []
    for (const [path, issue] of Object.entries(issues)) {
      const field = fieldFor(path)
      if (field !== undefined && (field.split('.')[0] ?? '') in form.getValues()) errors[field] ??= sentence(issue)
      else rest.push(issue)
    }
    form.setErrors(errors)
    setUnplaced(rest)
  }
  // After the fields have been marked: each refusal brings a list of its own, even an empty one.
  useEffect(() => element.current?.querySelector<HTMLElement>(firstFault)?.focus(), [unplaced])
  // What no field shows stands at the top of the form, on a phone far from the button that was pressed.
  useEffect(() => {
    if (!save.error || element.current?.querySelector(firstFault)) return
    const notice = [ownProblem, '[role="alert"]'].map((each) => element.current?.querySelector(each)).find(Boolean)
    notice?.scrollIntoView({ block: 'nearest' })
  }, [save.error])

  const refused = (problem: ApiProblem): void => {
    if (ApiProblem.is(problem, 'conflict/stale') && fromCurrent && problem.problem.current !== undefined) {
      const now = fromCurrent(problem.problem.current)
      setConflict(mergeChanges(base.current, form.getValues(), now.values))
      base.current = now.values
      version.current = now.version
      return
    }
    if (ApiProblem.is(problem, 'conflict/stale') && versionFrom) version.current = versionFrom(problem.problem.current)
    const issues = (problem.problem.errors ?? []).map(
      ({ pointer, code, params }) => [pathOfPointer(pointer), { code: codeOf(code), params }] as const,
    )
    place(Object.fromEntries(issues))
  }

  const send = (values: V): void => {
    save.mutate(toRequest(values, version.current), {
      onError: refused,
      onSuccess: (reply) => {
        base.current = values
        leaving.current = true
        form.resetDirty(values)
        onSuccess?.(reply, values)
        leaving.current = false
      },
    })
  }
  const submit = (): void => {
    // While somebody is asked about a conflict, the answer saves: what is typed here knows nothing of the other's values.
    if (save.isPending || conflict) return
    const values = form.getValues()
    const body = (toRequest(values, version.current) as { body?: unknown }).body
    const issues = { ...checkBody(body), ...check?.(values) }
    save.reset()
    place(issues)
    if (Object.keys(issues).length === 0) send(values)
  }

  return {
    element,
    values: form.values,
    dirty: form.isDirty(),
    /** Read by the leave guard: a successful save may navigate before React has drawn the clean form. */
    isDirty: () => !leaving.current && form.isDirty(),
    guard: options.guard ?? true,
    pending: save.isPending,
    /** What the backend refused and no field can show. */
    problem:
      save.error && !conflict && (unplaced.length > 0 || (save.error.problem.errors ?? []).length === 0)
        ? save.error
        : undefined,
    unplaced: unplaced.map(sentence),
    errors: form.errors,
    field: <K extends keyof V & string>(name: K | `${K}.${string}`, kind?: 'checkbox') =>
      form.getInputProps(name as never, { type: kind ?? 'input' }),
    setValue: <K extends keyof V & string>(name: K, value: V[K]) => form.setFieldValue(name as never, value as never),
    submit,
    reset: () => {
      form.setValues(base.current)
      form.resetDirty(base.current)
      form.clearErrors()
      setUnplaced([])
      save.reset()
    },
    labels: options.labels,
    display: options.display,
    conflict,
    /** Takes the choices of the conflict dialog and saves again, on top of the other person's version. */
    resolveConflict: (choices: Partial<V>) => {
      if (!conflict) return
      const values = { ...conflict.merged, ...choices }
      form.setValues(values)
      setConflict(undefined)
      send(values)
    },
    dismissConflict: () => {
      if (conflict) form.setValues(conflict.merged)
      setConflict(undefined)
    },
  }
}
/** What the parts of a form need of it, whatever its fields are. */
export type ApiFormState = Pick<
  ReturnType<typeof useApiForm<Values, unknown, Record<number, unknown>>>,
  | 'element'
  | 'dirty'
  | 'isDirty'
  | 'guard'
  | 'pending'
  | 'problem'
  | 'unplaced'
  | 'submit'
  | 'reset'
  | 'dismissConflict'
> & {
  labels?: Partial<Record<string, string>>
  display?: Partial<Record<string, (value: unknown) => string>>
  /** A `Merge` of whatever values the form has. */
  conflict: object | undefined
  resolveConflict: (choices: never) => void
}
