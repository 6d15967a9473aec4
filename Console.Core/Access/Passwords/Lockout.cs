namespace GovConsole.Access.Passwords;

/// <summary>After so many wrong proofs in a row an account is locked for so long, wherever the proof was asked for (GB/T 22239 level 3).</summary>
public static class Lockout
{
    public const int MostFailures = 5;
    public static readonly TimeSpan Time = TimeSpan.FromMinutes(15);

    /// <summary>Counts a try, before it is known whether it is right: of many tries at the same time no more are looked at than one after another.</summary>
    public static void CountTry(this Account account, DateTimeOffset at)
    {
        if (++account.AccessFailedCount < MostFailures) return;
        (account.AccessFailedCount, account.LockoutEnd) = (0, at + Time);
    }

    public static bool IsLocked(this Account account, DateTimeOffset at) => account.LockoutEnd > at;
}
