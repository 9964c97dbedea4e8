import { graphql } from './graphql.ts';

/** The scopes that the shop has granted, and the URL of its storefront. Every app may read both. */
export const ConnectionDetails = graphql(`
  query ConnectionDetails {
    currentAppInstallation {
      accessScopes {
        handle
      }
    }
    shop {
      primaryDomain {
        url
      }
    }
  }
`);

/** Tries whether e-mail addresses may be read: only a refusal says that they may not. The answer is dropped. */
export const TryEmail = graphql(`
  query TryEmail {
    orders(first: 1) {
      nodes {
        email
      }
    }
  }
`);

/** A query of its own, because the schema does not say which apps may read it: a refusal stops nothing else. */
export const StorefrontPassword = graphql(`
  query StorefrontPassword {
    onlineStore {
      passwordProtection {
        enabled
      }
    }
  }
`);
