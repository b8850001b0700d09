import type { AccountSettings } from '@/contract/account-settings'
import { cardPage } from '@mocks/provider/charge'
import type { BankAccountRow } from '@mocks/store/rows/billing'
import type { Settings } from '@mocks/engine/account-settings/get-settings'
import type { PaymentMethodRow } from '@mocks/store/rows/company'
import { presentDeliveryAddress } from './delivery-address'

type Method = NonNullable<AccountSettings['payment']>['methods'][number]

/** `MM/YY` as `YYYY-MM`, which compares as text. */
const lastMonth = (expires: string): string => `20${expires.slice(3, 5)}-${expires.slice(0, 2)}`

/** The provider's token stays behind; a card is good until the end of its month. */
export const presentMethod = (
  { id, brand, ending, expires, holder, isDefault }: PaymentMethodRow,
  month: string,
): Method => ({
  id,
  brand,
  ending,
  expires,
  holder,
  isDefault,
  expired: lastMonth(expires) < month,
})

export const presentAccount = ({ id, bank, holder, ending, isDefault }: BankAccountRow) => ({
  ...{ id, bank, holder, ending, isDefault },
})

export const presentSettings = ({
  user,
  company,
  addresses,
  methods,
  bankAccounts,
  editable,
  month,
}: Settings): AccountSettings => ({
  profile: {
    version: user.version,
    name: user.name,
    email: user.email,
    phone: user.phone,
    companyName: company.name,
    customerNumber: company.customerNumber,
    editable: editable.profile,
  },
  shipping: {
    version: company.shippingVersion,
    addresses: addresses.map(presentDeliveryAddress),
    editable: editable.shipping,
  },
  payment: methods && {
    version: company.paymentVersion,
    termsDays: company.termsDays,
    methods: methods.map((method) => presentMethod(method, month)),
    bankAccounts: bankAccounts.map(presentAccount),
    cardPage,
    editable: editable.payment,
  },
})
