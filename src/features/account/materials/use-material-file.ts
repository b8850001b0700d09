import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '@/api/client'
import { saveFile } from '@/api/download'
import { downloadMaterial, type Material, openMaterial } from '@/contract/materials'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { notify } from '@/shared/lib/notify'

/** Fetches the file of a material, and hands it over or shows it beside the portal. */
export const useMaterialFile = ({ id, file }: Pick<Material, 'id' | 'file'>) => {
  const { t } = useTranslation('materials')
  const problemText = useProblemText()
  const [busy, setBusy] = useState(false)
  const params = { materialId: id }

  const during = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true)
    try {
      await work()
    } catch (error) {
      notify({ title: t('download.failed'), message: problemText(error).explanation, tone: 'bad' })
    } finally {
      setBusy(false)
    }
  }
  return {
    busy,
    download: (): Promise<void> =>
      during(async () => saveFile(await call(downloadMaterial, { params }), file?.name ?? '')),
    /** In a tab of its own, which is opened at once: browsers stop what opens only after an answer. */
    open: (): Promise<void> => {
      const tab = window.open('', '_blank')
      return during(async () => {
        const bytes = await call(openMaterial, { params })
        const href = URL.createObjectURL(new Blob([bytes], { type: file?.type }))
        if (tab) tab.location.href = href
        setTimeout(() => URL.revokeObjectURL(href), 60_000)
      }).finally(() => tab?.location.href === 'about:blank' && tab.close())
    },
  }
}
