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

/** Runs in the process of a page, and hears what its console shows: errors and warnings that carry one of its windows. */
function listenToConsole() {
  Services.console.registerListener({
    observe: (message) => {
      if (!(message instanceof Ci.nsIScriptError) || message.innerWindowID === 0) return;
      const { errorMessage, sourceName, lineNumber } = message;
      sendAsyncMessage("whyclosed:console", `${errorMessage} (${sourceName}:${lineNumber})`);
    },
  });
  sendAsyncMessage("whyclosed:console", "");
}

function tabsOfAll() {
  const windows = [...Services.wm.getEnumerator("navigator:browser")];
  return windows.flatMap((one) => Array.from(one.gBrowser?.tabs ?? []));
}

globalThis.whyclosedTest = (() => {
  const { NavigableManager } = ChromeUtils.importESModule("chrome://remote/content/shared/NavigableManager.sys.mjs");
  const { require } = ChromeUtils.importESModule("resource://devtools/shared/loader/Loader.sys.mjs");
  const { gDevTools } = require("devtools/client/framework/devtools");

  const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
  const marked = new WeakSet();
  const heard = new Map();
  /** The tabs with a second toolbox, by the page that it is for. */
  const second = new Map();

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
    documentsOf: (id) => [...extensionOf(id).views].map(({ uri }) => uri.filePath),
    endBackground: async (id) => {
      await extensionOf(id).terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
      return backgroundOf(id) === undefined;
    },

    disable: async (id) => (await AddonManager.getAddonByID(id)).disable(),
    enable: async (id) => (await AddonManager.getAddonByID(id)).enable(),
    uninstall: async (id) => (await AddonManager.getAddonByID(id)).uninstall(),
    markExtension: (id) => marked.add(extensionOf(id)),
    newExtensionRuns: (id) =>
      WebExtensionPolicy.getByID(id) !== null && !marked.has(extensionOf(id)) && backgroundOf(id) !== undefined,

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

    watchConsole: async (context) => {
      const { messageManager } = tabOf(context).linkedBrowser;
      const texts = [];
      heard.set(context, texts);
      await new Promise((listening) => {
        messageManager.addMessageListener("whyclosed:console", ({ data }) => {
          if (data === "") listening();
          else texts.push(data);
        });
        messageManager.loadFrameScript(`data:,(${encodeURIComponent(listenToConsole)})()`, true);
      });
    },
    heardOnConsole: (context) => heard.get(context),

    bringToFront: (context) => {
      const tab = tabOf(context);
      tab.ownerDocument.defaultView.gBrowser.selectedTab = tab;
    },
    openToolbox: async (context) => {
      await gDevTools.showToolboxForTab(tabOf(context), { hostType: "window" });
    },
    panelTitles: (context) =>
      (gDevTools.getToolboxForTab(tabOf(context))?.getAdditionalTools() ?? []).map((tool) => tool.label),
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
    switchHost: (context, host) => toolboxOf(context).switchHost(host),
    openSecondToolbox: async (context) => {
      const { browserId } = tabOf(context).linkedBrowser;
      const tab = gBrowser.addTrustedTab(`about:devtools-toolbox?type=tab&id=${browserId}`);
      const opened = new Promise((resolve) => {
        gDevTools.once("toolbox-ready", resolve);
      });
      second.set(context, tab);
      await opened;
    },
    closeSecondToolbox: async (context) => {
      const destroyed = new Promise((resolve) => {
        gDevTools.once("toolbox-destroyed", resolve);
      });
      gBrowser.removeTab(second.get(context));
      await destroyed;
    },
    setTheme: (theme) => Services.prefs.setCharPref("devtools.theme", theme),
  };
})();
