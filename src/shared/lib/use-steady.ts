import { useLayoutEffect, useRef, useState } from 'react'

type Acts = Record<string, (...given: never[]) => void>

/**
 * The same functions at every drawing, which do what the newest ones do: while a list scrolls, rows that are drawn
 * already are not drawn again for the sake of a function that is made anew.
 */
export const useSteady = <A extends Acts>(acts: A): A => {
  const newest = useRef(acts)
  useLayoutEffect(() => {
    newest.current = acts
  })
  const [steady] = useState(
    () =>
      Object.fromEntries(
        Object.keys(acts).map((name) => [name, (...given: never[]) => newest.current[name]?.(...given)]),
      ) as A,
  )
  return steady
}
