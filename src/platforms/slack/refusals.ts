import type { WhyUndeliverable } from '../../conversation/messenger.ts'

/**
 * What Slack's codes mean (docs.slack.dev/reference/methods/chat.postMessage, /chat.update). A code that is not here is
 * unexplained, and what it refused waits.
 */
const codes = {
  // Temporary failures, in which Slack did nothing.
  passing: [
    'accesslimited',
    'external_channel_migrating',
    'message_limit_exceeded',
    'org_login_required',
    'rate_limited',
    'ratelimited',
    'request_timeout',
    'rollup_error',
    'service_unavailable',
    'team_added_to_org',
    'update_failed',
  ],
  // Part of the request may have taken effect before these.
  unknown: ['fatal_error', 'internal_error'],
  gone: ['message_not_found'],

  // The message is still there, so another would be a second one.
  'not-editable': ['cant_update_message', 'edit_window_closed', 'is_inactive'],
  refused: [
    'attachment_payload_limit_exceeded',
    'block_mismatch',
    'blocks_too_long',
    'invalid_arg_name',
    'invalid_arguments',
    'invalid_array_arg',
    'invalid_attachments',
    'invalid_blocks',
    'invalid_blocks_format',
    'invalid_charset',
    'invalid_form_data',
    'invalid_metadata_format',
    'invalid_metadata_schema',
    'invalid_post_type',
    'markdown_text_conflict',
    'metadata_must_be_sent_from_app',
    'metadata_too_large',
    'msg_blocks_too_long',
    'msg_too_long',
    'no_text',
    'too_many_attachments',
    'too_many_contact_cards',
  ],

  'bot-not-in-room': ['not_in_channel'],
  'room-not-found': ['channel_not_found'],
  'room-archived': ['is_archived'],
  'room-closed': [
    'as_user_not_supported',
    'posting_to_general_channel_denied',
    'restricted_action',
    'restricted_action_non_threadable_channel',
    'restricted_action_read_only_channel',
    'restricted_action_thread_locked',
    'restricted_action_thread_only_channel',
    'team_not_found',
  ],
  'person-not-found': ['cannot_dm_bot', 'messages_tab_disabled', 'user_disabled', 'user_not_found'],

  'token-refused': [
    'invalid_auth',
    'not_authed',
    'not_allowed_token_type',
    'token_expired',
    'token_revoked',
    'two_factor_setup_required',
  ],
  'app-removed': ['account_inactive', 'app_uninstalled', 'team_access_not_granted', 'team_disabled'],
  'permission-missing': [
    'access_denied',
    'enterprise_is_restricted',
    'ekm_access_denied',
    'missing_scope',
    'no_permission',
  ],
} satisfies { readonly [Why in WhyUndeliverable]?: readonly string[] }

export function whyOfCode(code: string): WhyUndeliverable {
  let why: keyof typeof codes
  for (why in codes) if (codes[why].includes(code)) return why
  return 'unexplained'
}
