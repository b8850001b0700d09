import { IconCopy, IconTrash } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { deleteOrderTemplate, type OrderTemplateDetail } from '@/contract/order-templates'
import { ConfirmDelete } from '@/shared/forms/ConfirmDelete'
import { notify } from '@/shared/lib/notify'
import { ActionButton } from '@/shared/ui/ActionButton'
import { LinkButton } from '@/shared/ui/LinkButton'
import { useRefusal } from '@/shared/ui/use-refusal'

export function TemplateMenu({ template }: { template: OrderTemplateDetail }) {
  const { t } = useTranslation('orderTemplates')
  const refusal = useRefusal()
  const navigate = useNavigate()
  const [asking, setAsking] = useState(false)
  const { id, name, version, audience } = template
  const handleDeleted = (): void => {
    notify({ title: t('delete.done', { name }) })
    // What was typed about it is gone with it.
    void navigate({ to: '/account/templates', ignoreBlocker: true })
  }
  return (
    <>
      <LinkButton
        variant="default"
        to="/account/templates/new"
        search={{ templateId: id }}
        leftSection={<IconCopy size={15} stroke={1.7} aria-hidden />}
      >
        {t('form.duplicate')}
      </LinkButton>
      <ActionButton
        variant="default"
        disabledReason={refusal(template.allowedActions.find(({ action }) => action === 'delete'))}
        leftSection={<IconTrash size={15} stroke={1.7} aria-hidden />}
        onClick={() => setAsking(true)}
      >
        {t('delete.button')}
      </ActionButton>
      {asking && (
        <ConfirmDelete
          endpoint={deleteOrderTemplate}
          input={(seen) => ({ params: { templateId: id }, query: { version: seen } })}
          version={version}
          onClose={() => setAsking(false)}
          title={t('delete.title', { name })}
          confirmLabel={t('delete.button')}
          onDeleted={handleDeleted}
        >
          {audience === 'mine' ? t('delete.text') : t('delete.textShared')}
        </ConfirmDelete>
      )}
    </>
  )
}
