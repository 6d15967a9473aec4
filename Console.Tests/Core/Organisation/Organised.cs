using GovConsole.Access;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Organisation.Seed;
using GovConsole.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace GovConsole.Tests.Core.Organisation;

/// <summary>A database with the whole organisation in it and somebody posted where the test wants them.</summary>
public sealed class Organised : IAsyncLifetime
{
    public static readonly DateTime Now = new(2026, 4, 1, 2, 0, 0, DateTimeKind.Utc);

    public TestDb Db { get; } = new();
    public FakeTimeProvider Clock { get; } = new(Now);
    public UnitTrees Trees { get; }

    public Organised() => Trees = new(Db);

    public async ValueTask InitializeAsync() => await new SeedOrganisation(Db, Trees).RunAsync(CancellationToken.None);

    public async Task<Actor> PostAsync(Role role, string code, string name = "王芳")
    {
        var unit = (await Trees.GetAsync(CancellationToken.None)).Get(code);
        var account = new Account { UserName = $"{role}{code}{Guid.CreateVersion7():n}"[..40], DisplayName = name, CreatedAt = Now };
        account.NormalizedUserName = account.UserName.ToUpperInvariant();
        var grant = Grant.Of(account.Id, role, unit.Path, "seed", Now);
        await Db.StoreAsync(account);
        await Db.StoreAsync(grant);
        return new(account.Id, grant.Id, name, role, unit.Path);
    }

    /// <summary>Somebody with a role who stands in no database: enough for what only reads.</summary>
    public static Actor Reader(Role role, string path) => new(Guid.CreateVersion7(), Guid.CreateVersion7(), "李强", role, new UnitPath(path));

    public ValueTask DisposeAsync() => Db.DisposeAsync();
}
