import { replaceEqualDeep } from '@tanstack/react-query'
import { useState } from 'react'

/** The same object for as long as it says the same. For plain data: objects, lists, and what JSON knows. */
export const useStable = <T>(value: T): T => {
  const [kept, setKept] = useState(value)
  const stable = replaceEqualDeep(kept, value)
  if (stable !== kept) setKept(stable)
  return stable
}
