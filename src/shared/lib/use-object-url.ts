import { useEffect, useMemo } from 'react'

/** An address of bytes that were fetched, for as long as they are shown; undefined as long as there are none. */
export const useObjectUrl = (bytes: Blob | undefined): string | undefined => {
  const address = useMemo(() => (bytes ? URL.createObjectURL(bytes) : undefined), [bytes])
  useEffect(
    () => () => {
      if (address) URL.revokeObjectURL(address)
    },
    [address],
  )
  return address
}
