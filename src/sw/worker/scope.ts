declare const self: ServiceWorkerGlobalScope;

/** Address of the folder that the app is in, with a slash at the end. */
export const scope: string = self.registration.scope;
