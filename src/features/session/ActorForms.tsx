import { useTranslation } from 'react-i18next'
import { customerActions, type DemoCommand, modelActions, operatorActions } from './demo-controls'
import { DemoActForm } from './DemoActForm'

/** What others do at the other end: the ERP's operators, a customer, and whoever describes what is put together. */
export function ActorForms({ send }: { send: (command: DemoCommand) => void }) {
  const { t } = useTranslation('demo')
  return (
    <>
      <DemoActForm
        legend={t('panel.operator')}
        fields={[{ name: 'orderNumber', label: t('panel.orderNumber') }]}
        acts={operatorActions.map((act) => ({ act, label: t(`panel.operatorAction.${act}`) }))}
        onPlay={(action, value) => send({ command: 'operator', action, orderNumber: value('orderNumber') })}
      />
      <DemoActForm
        legend={t('panel.customer')}
        fields={[{ name: 'customerNumber', label: t('panel.customerNumber'), value: 'C-10012' }]}
        acts={customerActions.map((act) => ({ act, label: t(`panel.customerAction.${act}`) }))}
        onPlay={(action, value) => send({ command: 'customer', action, customerNumber: value('customerNumber') })}
      />
      <DemoActForm
        legend={t('panel.model')}
        fields={[
          { name: 'sku', label: t('panel.sku'), value: 'WD-76' },
          { name: 'choice', label: t('panel.choice'), value: 'glazing:triple', optional: true },
        ]}
        acts={modelActions.map((act) => ({ act, label: t(`panel.modelAction.${act}`) }))}
        onPlay={(action, value) =>
          send({ command: 'configurator', action, sku: value('sku'), choice: value('choice') })
        }
      />
    </>
  )
}
