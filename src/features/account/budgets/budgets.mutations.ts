import { useMutation } from '@tanstack/react-query'
import { mutation } from '@/api/mutation'
import { activateBudget, deactivateBudget } from '@/contract/budgets'

export const useActivateBudget = () => useMutation(mutation(activateBudget))
export const useDeactivateBudget = () => useMutation(mutation(deactivateBudget))
