import { graphql } from './graphql.ts';

/** What the shop has granted, and where its storefront is. Both are open to every app. */
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

/** Tries whether an e-mail address may be read: nothing but a refusal tells. What it reads is dropped. */
export const TryEmail = graphql(`
  query TryEmail {
    orders(first: 1) {
      nodes {
        email
      }
    }
  }
`);

/** Alone, because the schema does not say which apps may read it: a refusal costs nothing else. */
export const StorefrontPassword = graphql(`
  query StorefrontPassword {
    onlineStore {
      passwordProtection {
        enabled
      }
    }
  }
`);
