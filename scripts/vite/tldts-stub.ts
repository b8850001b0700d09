type Options = { allowPrivateDomains?: boolean }

/** Stands in for `tldts`: the last two labels of a host, which is all that a cookie jar on one origin asks for. */
export const getDomain = (host: string, _options?: Options): string | null => {
  const labels = host.split('.').filter(Boolean)
  return labels.length > 1 ? labels.slice(-2).join('.') : null
}
