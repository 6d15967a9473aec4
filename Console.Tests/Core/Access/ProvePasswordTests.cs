using GovConsole.Access;
using GovConsole.Access.Passwords;
using GovConsole.Audit;
using GovConsole.Kernel;
using GovConsole.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Time.Testing;

namespace GovConsole.Tests.Core.Access;

/// <summary>Asking somebody for their password who is signed in: a session left open is no way to guess it.</summary>
public sealed class ProvePasswordTests : IAsyncLifetime
{
    private const string Right = "Old-Harbour-1";

    private readonly TestDb db = new();
    private readonly FakeTimeProvider clock = Sample.Clock();
    private readonly PasswordHasher<Account> hasher = new(Microsoft.Extensions.Options.Options.Create(new PasswordHasherOptions { IterationCount = 1 }));
    private readonly Account account = Account.Of("fu.xiuying", "符秀英", Sample.Now);

    [Fact]
    public async Task The_fifth_wrong_one_in_a_row_locks_the_account_and_the_right_one_waits()
    {
        for (var guess = 1; guess < Lockout.MostFailures; guess++) Assert.Equal("Access.PasswordWrong", await RefusedAsync("guess"));
        Assert.Equal("Access.PasswordLocked", await RefusedAsync("guess"));
        Assert.Equal("Access.PasswordLocked", await RefusedAsync(Right));

        Assert.Equal(clock.GetUtcNow() + Lockout.Time, Assert.Single(await db.AllAsync<Account>()).LockoutEnd);
        Assert.Equal(Lockout.MostFailures, (await db.AllAsync<AuditEntry>()).Count(line => line is { Deed: "Audit.PasswordRefused", Subject: "fu.xiuying" }));

        clock.Advance(Lockout.Time);
        Assert.Null(await RefusedAsync(Right));
    }

    [Fact]
    public async Task The_right_one_begins_the_count_anew()
    {
        for (var guess = 1; guess < Lockout.MostFailures; guess++) await RefusedAsync("guess");

        Assert.Null(await RefusedAsync(Right));

        var now = Assert.Single(await db.AllAsync<Account>());
        Assert.Equal((0, (DateTimeOffset?)null), (now.AccessFailedCount, now.LockoutEnd));
    }

    [Fact]
    public async Task Guesses_made_all_at_once_are_not_more_than_one_after_another()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => RefusedAsync("guess")));

        Assert.True((await db.AllAsync<AuditEntry>()).Count <= Lockout.MostFailures);
        Assert.All(answers, Assert.NotNull);
    }

    public async ValueTask InitializeAsync()
    {
        account.PasswordHash = hasher.HashPassword(account, Right);
        await db.StoreAsync(account);
    }

    public ValueTask DisposeAsync() => db.DisposeAsync();

    private async Task<string?> RefusedAsync(string password)
    {
        var actor = new Actor(account.Id, Guid.CreateVersion7(), account.DisplayName, Role.VillageAgent, Sample.Village.Path);
        try
        {
            await new ProvePassword(db, hasher, clock).RunAsync(password, "Current", actor, TestContext.Current.CancellationToken);
            return null;
        }
        catch (RuleException refused)
        {
            return Assert.Single(refused.Broken).Code;
        }
    }
}
