using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Handovers;

/// <summary>The lists an actor may see, newest first, paged by key; and how many wait for a signature of the actor's own unit.</summary>
public sealed class FindHandovers(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees)
{
    public const int PageSize = 30;

    /// <summary>交入 or 交出, as the actor's own unit sees it.</summary>
    public enum Side { In, Out }

    public sealed record Filter(Side? Side = null, HandoverState? State = null, Guid? Before = null);

    public sealed record Row(
        Guid Id, string Number, HandoverWay Way, UnitPath From, UnitPath To, HandoverState State, int Lines, int Refused, DateTime GivenAt, string GivenBy, DateTime? SignedAt, string? SignedBy)
    {
        public string FromName { get; init; } = "";
        public string ToName { get; init; } = "";
    }

    public async Task<Slice<Row>> RunAsync(Filter filter, Actor actor, CancellationToken ct)
    {
        var (tree, code) = (await trees.GetAsync(ct), actor.Unit.Code);
        return await dbs.ReadAsync(async db =>
        {
            var found = db.Handovers.VisibleTo(actor);
            if (filter.Side is Side.In) found = found.Where(x => x.ToCode == code);
            if (filter.Side is Side.Out) found = found.Where(x => x.FromCode == code);
            if (filter.State is { } state) found = found.Where(x => x.State == state);
            var page = filter.Before is { } id ? found.Where(x => x.Id < id) : found;
            var rows = await page.OrderByDescending(x => x.Id).Take(PageSize)
                .Select(x => new Row(
                    x.Id, x.Number, x.Way, x.From, x.To, x.State, x.Lines.Count, x.Lines.Count(line => line.State == LineState.Refused), x.GivenAt, x.GivenBy, x.SignedAt, x.SignedBy))
                .ToListAsync(ct);
            return new Slice<Row>(
                [.. rows.Select(row => row with { FromName = tree.FullName(row.From), ToName = tree.FullName(row.To) })], await found.LongCountAsync(ct));
        }, ct);
    }

    /// <summary>How many lists the actor could sign now.</summary>
    public async Task<int> CountToSignAsync(Actor actor, CancellationToken ct)
    {
        if (!actor.May(Permission.KeepMaterials)) return 0;
        var code = actor.Unit.Code;
        return await dbs.ReadAsync(db => db.Handovers.VisibleTo(actor).CountAsync(x => x.ToCode == code && x.State == HandoverState.Open, ct), ct);
    }
}
