import { memberSightSql } from '../../../src/store/member-sight.ts'
import { takeReplySql } from '../../../src/store/take-reply.ts'

const newId = 'gen_random_uuid()::text'

/** The rows that a reply writes, as the statement takes them. */
const rows = {
  reply: `jsonb_build_object('id', :reply::text, 'councilId', :council::text, 'recommendationId', :recommendation::text,
    'personId', :person::text, 'answer', 'assured', 'words', 'By pgbench.', 'revision', :revision::int, 'wording', 1,
    'via', 'slack', 'entered', false, 'at', now())`,
  change: `jsonb_build_object('id', ${newId}, 'councilId', :council::text, 'replyId', :reply::text,
    'revision', :revision::int, 'wording', 1, 'answer', 'assured', 'words', 'By pgbench.',
    'via', 'slack', 'entered', false, 'at', now())`,
  act: `jsonb_build_object('id', ${newId}, 'councilId', :council::text, 'at', now(), 'personId', :person::text, 'via', 'slack',
    'act', 'reply', 'subject', 'recommendation', 'subjectId', :recommendation::text)`,
  touches: `jsonb_build_array(
    jsonb_build_object('id', ${newId}, 'subjectId', :meeting::text, 'kind', 'agenda'),
    jsonb_build_object('id', ${newId}, 'subjectId', :meeting::text, 'kind', 'desk'))`,
}

/**
 * The two statements of a reply as the store asks them, for pgbench.
 * @param of SQL for who answers what
 */
export function hotReplySql(of: {
  readonly recommendation: string
  readonly workspace: string
  readonly user: string
}): string {
  const [sight] = memberSightSql({ recommendation: '' })
  const read = filled(sight, [of.recommendation, `'slack'`, of.workspace, of.user])
  return `
SELECT of.recommendation, of.meeting->>'id' AS meeting, of.meeting->>'repliesCloseAt' AS closes,
  of.meeting->>'councilId' AS council, of.items->0->>'id' AS item, of.person->>'id' AS person,
  coalesce(before->>'id', ${newId}) AS reply, coalesce((before->>'revision')::int, 0) + 1 AS revision
FROM (SELECT *, ${of.recommendation} AS recommendation FROM (${read}) sight) of
LEFT JOIN LATERAL (
  SELECT value AS before FROM json_array_elements(of.replies) WHERE value->>'recommendationId' = of.recommendation
) one ON true
\\gset
\\if :revision = 1
${writing(takeReplySql.first)};
\\else
${writing(takeReplySql.following)};
\\endif
`
}

function writing(sql: string): string {
  return filled(sql, [':meeting', ':item', ':closes', rows.reply, rows.change, rows.act, rows.touches])
}

/** A statement with SQL in place of its parameters. */
function filled(sql: string, values: readonly string[]): string {
  return sql.replaceAll(/\$(\d)/g, (whole, place) => values[Number(place) - 1] ?? whole)
}
