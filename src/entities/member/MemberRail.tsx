import { useTranslation } from 'react-i18next'
import type { MemberDetail } from '@/contract/member-detail'
import { Card } from '@/shared/ui/Card'
import { SummaryList } from '@/shared/ui/SummaryList'
import css from './member.module.css'
import { useAccountFacts } from './use-account-facts'

/** How the account came about, when it was last used, and which catalogs apply. */
export function MemberRail({ member }: { member: MemberDetail }) {
  const { t } = useTranslation('team')
  const facts = useAccountFacts(member)
  const { catalogs } = member
  return (
    <>
      <Card>
        <h2 className={css.subtitle}>{t('page.about')}</h2>
        <SummaryList items={facts} />
      </Card>
      <Card>
        <h2 className={css.subtitle}>{t('page.catalogs')}</h2>
        {catalogs.length === 0 ? (
          <p className={css.lead}>{t('page.catalogsAll')}</p>
        ) : (
          <ul className={css.plain}>
            {catalogs.map(({ id, name, viaBranch }) => (
              <li key={id}>
                <bdi>{name}</bdi>
                {viaBranch && (
                  <>
                    <br />
                    <span className="cap">{t('page.viaBranch', { branch: viaBranch })}</span>
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
      </Card>
    </>
  )
}
