// Evaluated in Firefox's own window, with its privileges. Gives the drivers what WebDriver BiDi has no command for.
"use strict";

function extensionOf(id) {
  return WebExtensionPolicy.getByID(id).extension;
}

function backgroundOf(id) {
  return [...extensionOf(id).views].find((view) => view.viewType === "background");
}

function panelBrowser(toolbox, toolId) {
  const frame = toolbox.doc.getElementById(`toolbox-panel-iframe-${toolId}`);
  return frame?.contentDocument?.querySelector("browser");
}

function tabsOfAll() {
  const windows = [...Services.wm.getEnumerator("navigator:browser")];
  return windows.flatMap((one) => Array.from(one.gBrowser?.tabs ?? []));
}

globalThis.whyclosedTest = (() => {
  const { NavigableManager } = ChromeUtils.importESModule("chrome://remote/content/shared/NavigableManager.sys.mjs");
  const { require } = ChromeUtils.importESModule("resource://devtools/shared/loader/Loader.sys.mjs");
  const { gDevTools } = require("devtools/client/framework/devtools");

  // BiDi finds a document by its id among the tabs alone. With this it also finds the background and the panels, so that
  // evaluation, input and screenshots are the same commands everywhere.
  const exposed = new Map();
  const findTab = NavigableManager.getBrowserById.bind(NavigableManager);
  NavigableManager.getBrowserById = (id) => exposed.get(id) ?? findTab(id);

  const expose = (browser) => {
    browser.permanentKey ??= {};
    const id = NavigableManager.getIdForBrowser(browser);
    exposed.set(id, browser);
    return id;
  };

  const tabOf = (context) => tabsOfAll().find((tab) => NavigableManager.getIdForBrowser(tab.linkedBrowser) === context);

  const toolboxOf = (context) => {
    const toolbox = gDevTools.getToolboxForTab(tabOf(context));
    if (!toolbox) throw new Error("this page has no DevTools open");
    return toolbox;
  };

  return {
    hostOf: (extensionId) => WebExtensionPolicy.getByID(extensionId).mozExtensionHostname,
    urlOf: (context) => tabOf(context).linkedBrowser.currentURI.spec,
    collectGarbage: () => {
      // Passed on to every process of pages.
      for (const topic of ["child-gc-request", "child-cc-request", "child-mmu-request"])
        Services.obs.notifyObservers(null, topic);
    },
    resizeWindow: (width, height) => window.resizeTo(width, height),

    backgroundRuns: (id) => backgroundOf(id) !== undefined,
    startBackground: async (id) => {
      if (backgroundOf(id) === undefined) await extensionOf(id).wakeupBackground();
      const view = backgroundOf(id);
      if (view === undefined) throw new Error("the background did not start");
      return expose(view.xulBrowser);
    },
    endBackground: async (id) => {
      await extensionOf(id).terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
      return backgroundOf(id) === undefined;
    },

    // As about:addons does it.
    allowSites: async (id, sites) => {
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        "resource://gre/modules/ExtensionPermissions.sys.mjs",
      );
      const extension = extensionOf(id);
      const held = extension.activePermissions.origins;
      await ExtensionPermissions.remove(id, { permissions: [], origins: held }, extension);
      await ExtensionPermissions.add(id, { permissions: [], origins: JSON.parse(sites) }, extension);
    },
    // As about:addons does it.
    allowPrivate: async (id) => {
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        "resource://gre/modules/ExtensionPermissions.sys.mjs",
      );
      const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
      const allowed = { permissions: ["internal:privateBrowsingAllowed"], origins: [] };
      await ExtensionPermissions.add(id, allowed, extensionOf(id));
      await (await AddonManager.getAddonByID(id)).reload();
    },
    openPrivateWindow: async (url) => {
      const features = "chrome,all,dialog=no,private";
      const opened = openDialog("chrome://browser/content/browser.xhtml", "_blank", features, url);
      await new Promise((resolve) => {
        opened.addEventListener("load", resolve, { once: true });
      });
      await opened.gBrowserInit.delayedStartupFinished;
      return NavigableManager.getIdForBrowser(opened.gBrowser.selectedBrowser);
    },
    // Firefox reads the limit when it begins with its storage, so that begins anew: whoever has a database open loses it.
    limitStorage: async (kilobytes) => {
      const limit = "dom.quotaManager.temporaryStorage.fixedLimit";
      Services.prefs.setBoolPref("dom.quotaManager.testing", true);
      if (kilobytes === -1) Services.prefs.clearUserPref(limit);
      else Services.prefs.setIntPref(limit, kilobytes);
      await new Promise((resolve) => {
        Services.qms.reset().callback = resolve;
      });
    },

    bringToFront: (context) => {
      const tab = tabOf(context);
      tab.ownerDocument.defaultView.gBrowser.selectedTab = tab;
    },
    openToolbox: async (context) => {
      await gDevTools.showToolboxForTab(tabOf(context), { hostType: "window" });
    },
    panelTitles: (context) =>
      toolboxOf(context)
        .getAdditionalTools()
        .map((tool) => tool.label),
    selectPanel: async (context, title) => {
      const toolbox = toolboxOf(context);
      const { id } = toolbox.getAdditionalTools().find((tool) => tool.label === title);
      await toolbox.selectTool(id);
      return id;
    },
    selectTool: async (context, toolId) => {
      await toolboxOf(context).selectTool(toolId);
    },
    shownTool: (context) => toolboxOf(context).currentToolId,
    exposePanel: (context, toolId) => {
      const browser = panelBrowser(toolboxOf(context), toolId);
      return browser?.currentURI?.schemeIs("moz-extension") ? expose(browser) : null;
    },
    focusPanel: (context, toolId) => {
      const toolbox = toolboxOf(context);
      toolbox.topWindow.focus();
      panelBrowser(toolbox, toolId).focus();
    },
    // The panel's document may be transparent: what is behind it is the toolbox.
    drawPanel: async (context, toolId) => {
      const { doc, win } = toolboxOf(context);
      const browser = panelBrowser(toolboxOf(context), toolId);
      const behind = win.getComputedStyle(doc.documentElement).backgroundColor;
      const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(null, win.devicePixelRatio, behind);
      const canvas = doc.createElementNS("http://www.w3.org/1999/xhtml", "canvas");
      [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
      canvas.getContext("2d").drawImage(bitmap, 0, 0);
      bitmap.close();
      return canvas.toDataURL("image/png").replace(/^[^,]*,/u, "");
    },
    growToolbox: (context, width, height) => toolboxOf(context).topWindow.resizeBy(width, height),
    closeToolbox: async (context) => {
      await gDevTools.getToolboxForTab(tabOf(context))?.destroy();
    },
    setTheme: (theme) => Services.prefs.setCharPref("devtools.theme", theme),
  };
})();
