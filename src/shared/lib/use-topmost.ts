import { useCallback, useLayoutEffect, useRef } from 'react'

const open: object[] = []

/** Whether nothing has opened over this one since: Escape is meant for what is on top, and every dialog hears it. */
export const useTopmost = (opened: boolean): (() => boolean) => {
  const me = useRef({})
  useLayoutEffect(() => {
    if (!opened) return
    const one = me.current
    open.push(one)
    return () => void open.splice(open.indexOf(one), 1)
  }, [opened])
  return useCallback(() => open.at(-1) === me.current, [])
}
