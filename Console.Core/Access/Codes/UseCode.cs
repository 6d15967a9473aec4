using System.Globalization;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Access.Codes;

/// <summary>
/// Takes a code of somebody's authenticator app, once. With it every earlier one is used up: a code that was looked at over a shoulder, or
/// that was asked for elsewhere and held back, is worth nothing after the next. Of two who bring the same code at the same moment one comes in.
/// </summary>
public sealed class UseCode(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public const string Provider = "Console";
    /// <summary>Under which the last half minute is kept of which a code was taken.</summary>
    public const string LastStep = "LastStep";

    public async Task<bool> RunAsync(Guid accountId, string key, string code, CancellationToken ct)
    {
        if (Totp.StepOf(key, code, clock.GetUtcNow()) is not { } step) return false;

        // As many digits always, so that text is ordered as the numbers are.
        var value = step.ToString("D12", CultureInfo.InvariantCulture);
        try
        {
            return await dbs.WriteAsync(db => TakeAsync(db, accountId, value, ct), ct);
        }
        catch (RuleException late) when (late.Broken is [{ Code: "Rule.Duplicate" }])
        {
            return false;
        }
    }

    private static async Task<bool> TakeAsync(ConsoleDb db, Guid accountId, string value, CancellationToken ct)
    {
        var kept = db.Set<IdentityUserToken<Guid>>().Where(x => x.UserId == accountId && x.LoginProvider == Provider && x.Name == LastStep);
        if (await kept.Where(x => x.Value!.CompareTo(value) < 0).ExecuteUpdateAsync(set => set.SetProperty(x => x.Value, value), ct) > 0) return true;
        if (await kept.AnyAsync(ct)) return false;

        db.Add(new IdentityUserToken<Guid> { UserId = accountId, LoginProvider = Provider, Name = LastStep, Value = value });
        return true;
    }
}
