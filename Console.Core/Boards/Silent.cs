namespace GovConsole.Boards;

/// <summary>Which silence is meant: of a computer, of the counter, or either.</summary>
public enum Silent { Either, Computer, Cases }

public static class Silents
{
    public static bool Includes(this Silent silent, Village village) => silent switch
    {
        Silent.Computer => village.SilentSince.Count > 0,
        Silent.Cases => village.QuietSince is not null,
        _ => village.SilentSince.Count > 0 || village.QuietSince is not null,
    };
}
