namespace GovConsole.Access.Sessions;

/// <summary>With what somebody came in.</summary>
public enum Browser
{
    Other,
    WeChat,
    DingTalk,
    Edge,
    Firefox,
    Opera,
    Chrome,
    Safari,
}

/// <summary>On what it ran.</summary>
public enum Machine
{
    Other,
    Harmony,
    IPhone,
    IPad,
    Android,
    Windows,
    Mac,
    Linux,
}

/// <summary>The device in which somebody knows their own session again, as the browser says; for people, never for a decision.</summary>
public readonly record struct Device(Browser Browser, Machine Machine)
{
    // Every browser names those that it wants to be taken for, so the more particular stands first.
    private static readonly (string Mark, Browser Browser)[] Browsers =
    [
        ("MicroMessenger", Browser.WeChat), ("DingTalk", Browser.DingTalk), ("Edg", Browser.Edge), ("Firefox", Browser.Firefox), ("FxiOS", Browser.Firefox),
        ("OPR/", Browser.Opera), ("Chrome", Browser.Chrome), ("CriOS", Browser.Chrome), ("Safari", Browser.Safari),
    ];

    private static readonly (string Mark, Machine Machine)[] Machines =
    [
        ("HarmonyOS", Machine.Harmony), ("OpenHarmony", Machine.Harmony), ("iPhone", Machine.IPhone), ("iPad", Machine.IPad), ("Android", Machine.Android),
        ("Windows", Machine.Windows), ("Macintosh", Machine.Mac), ("Linux", Machine.Linux), ("X11", Machine.Linux),
    ];

    public static Device Of(string? userAgent)
    {
        var said = userAgent ?? "";
        return new(
            Array.Find(Browsers, one => said.Contains(one.Mark, StringComparison.OrdinalIgnoreCase)).Browser,
            Array.Find(Machines, one => said.Contains(one.Mark, StringComparison.OrdinalIgnoreCase)).Machine);
    }
}
