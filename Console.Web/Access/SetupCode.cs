using System.Security.Cryptography;
using System.Text;
using GovConsole.Access;

namespace GovConsole.Web.Access;

/// <summary>
/// Proves that whoever sets up a fresh installation can read its log. Random, good for 24 hours and for one setup;
/// there is no default account and no default password.
/// </summary>
public sealed class SetupCode(InstallAdministrator install, TimeProvider clock, ILogger<SetupCode> log)
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(24);

    private readonly string code = RandomNumberGenerator.GetString("ABCDEFGHJKLMNPQRSTUVWXYZ23456789", 12);
    private readonly DateTimeOffset made = clock.GetUtcNow();
    private volatile bool done;

    /// <summary>Asks the database until there is an account; from then on it knows.</summary>
    public async ValueTask<bool> IsDueAsync(CancellationToken ct)
    {
        if (!done) done = !await install.IsDueAsync(ct);
        return !done;
    }

    public async Task AnnounceAsync(CancellationToken ct)
    {
        if (await IsDueAsync(ct))
            log.LogWarning("There is no account yet. Open /setup and enter this code within 24 hours: {Code}", code);
    }

    public bool IsRight(string typed) =>
        clock.GetUtcNow() - made < Life &&
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(typed.Trim().ToUpperInvariant()), Encoding.UTF8.GetBytes(code));
}
