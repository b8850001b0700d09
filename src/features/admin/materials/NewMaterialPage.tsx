import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { createMaterial } from '@/contract/admin/materials'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'
import { LinkButton } from '@/shared/ui/LinkButton'
import { PageHeader } from '@/shared/ui/PageHeader'
import { MaterialAudience } from './MaterialAudience'
import { MaterialFileFields } from './MaterialFileFields'
import css from './materials.module.css'
import { bodyOf, emptyMaterial, type MaterialForm } from './material-form'
import { MaterialWords } from './MaterialWords'

export function NewMaterialPage() {
  const { t } = useTranslation(['materials', 'common'])
  const navigate = useNavigate()
  const form = useApiForm({
    endpoint: createMaterial,
    initial: emptyMaterial,
    toRequest: (values) => ({ body: bodyOf(values) }),
    fieldFor: (path) => path.split('.')[0],
    onSuccess: ({ id }) => {
      notify({ title: t('desk.created'), tone: 'good' })
      void navigate({ to: '/admin/materials/$materialId', params: { materialId: id } })
    },
  })
  return (
    <>
      <PageHeader title={t('desk.new')} sub={t('desk.sub')} />
      <ApiForm form={form} label={t('desk.new')}>
        <div className={css.all}>
          <FormProblem form={form} />
          <MaterialWords form={form as MaterialForm} isNew />
          <MaterialFileFields form={form as MaterialForm} material={null} />
          <MaterialAudience form={form as MaterialForm} otherCustomers={0} />
          <div className="row">
            <Button type="submit" loading={form.pending}>
              {t('form.add')}
            </Button>
            <LinkButton to="/admin/materials" variant="default">
              {t('common:action.cancel')}
            </LinkButton>
          </div>
        </div>
      </ApiForm>
    </>
  )
}
