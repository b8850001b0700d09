import { query } from '@/api/query'
import { getDeskCase, listDeskCases } from '@/contract/admin/cases'
import type { DeskCaseListQuery } from '@/contract/admin/desk-case-list'
import type { CaseListQuery } from '@/contract/case-list'
import { getCase, getCaseRecord, listCases } from '@/contract/cases'
import type { CaseRecordKind } from '@/domain/cases/vocabulary'
import type { CaseId } from '@/domain/ids'

export const caseQueries = {
  list: (list: CaseListQuery) => query(listCases, { query: list }),
  detail: (caseId: CaseId) => query(getCase, { params: { caseId } }),
  record: (kind: CaseRecordKind, recordId: string) => query(getCaseRecord, { params: { kind, recordId } }),
  deskList: (list: DeskCaseListQuery) => query(listDeskCases, { query: list }),
  deskDetail: (caseId: CaseId) => query(getDeskCase, { params: { caseId } }),
}
