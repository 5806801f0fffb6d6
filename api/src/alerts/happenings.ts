/** Tasks that modules to the right provide, because something happened to an alert. Payload: `district` and `alertId`. */
export const ALERT_PUBLISHED = 'alert-published';
/** Somebody with an account has confirmed one. */
export const ALERT_ACKNOWLEDGED = 'alert-acknowledged';
