/** A filter with one value more or less; a filter without values is none. */
export const toggled = <V extends string>(values: readonly V[] | undefined, value: V): V[] | undefined => {
  const rest = (values ?? []).filter((each) => each !== value)
  const next = rest.length === (values?.length ?? 0) ? [...rest, value] : rest
  return next.length > 0 ? next : undefined
}
