// The package has no `exports`, so Node needs the whole path of the folder's file; its types are in one file.
declare module 'selenium-webdriver/remote/index.js' {
  export * from 'selenium-webdriver/remote.js';
}
