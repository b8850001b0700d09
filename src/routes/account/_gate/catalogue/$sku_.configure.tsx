import { createFileRoute } from '@tanstack/react-router'
import { ConfigurePage } from '@/features/account/configurator/ConfigurePage'
import { configuratorSearch } from '@/features/account/configurator/configurator.search'

export const Route = createFileRoute('/account/_gate/catalogue/$sku_/configure')({
  staticData: { access: { permission: 'goods.view' }, title: 'common:title.configure' },
  validateSearch: configuratorSearch,
  component: ConfigurePage,
})
