/** Waits as long as the far side takes to answer a post or an edit in a place. */
export type Arrive = (place: string, what: 'post' | 'edit') => Promise<void>
