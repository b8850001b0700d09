import type { TextListQuery } from '@/contract/admin/translations/text-list'

export type TextViewName = NonNullable<TextListQuery['view']>
type Sort = NonNullable<TextListQuery['sort']>
export type TextSortName = Exclude<Sort, `-${string}`>
