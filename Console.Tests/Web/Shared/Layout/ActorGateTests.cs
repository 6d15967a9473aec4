using System.Security.Claims;
using Bunit;
using GovConsole.Access;
using GovConsole.Access.Sessions;
using GovConsole.Tests.Support;
using GovConsole.Web.Access;
using GovConsole.Web.Access.Sessions;
using GovConsole.Web.Shared.Layout;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Tests.Web.Shared.Layout;

public sealed class ActorGateTests : PageTest
{
    /// <summary>The drawer closes by itself on a phone, a moment after the page has come: what somebody has opened on it meanwhile stays open.</summary>
    [Fact]
    public async Task A_frame_that_is_drawn_again_leaves_the_page_in_peace()
    {
        var actor = await World.ActorAsync(Role.Leader, Sample.City);
        await using (var db = World.Db.CreateDbContext())
            await db.Accounts.Where(one => one.Id == actor.AccountId).ExecuteUpdateAsync(set => set.SetProperty(one => one.SecurityStamp, "stamp"), Ct);
        var session = await new BeginSession(World.Db, World.Clock).RunAsync(actor.AccountId, "stamp", default, null, Ct);
        Services.AddSingleton<CircuitActivity>();
        AddAuthorization().SetAuthorized("tester").SetClaims(new(ClaimTypes.NameIdentifier, $"{actor.AccountId}"), new(SessionClaims.Session, $"{session}"));
        RenderTree.Add<CascadingValue<Routes>>(cascade => cascade.Add(x => x.Value, new Routes()));
        var gate = Render<ActorGate>(gate => gate.Add(x => x.ChildContent, _ => builder =>
        {
            builder.OpenComponent<Probe>(0);
            builder.CloseComponent();
        }));
        gate.WaitForState(() => gate.FindComponents<Probe>().Count == 1, Patience);
        var probe = gate.FindComponent<Probe>().Instance;
        Assert.Equal((1, actor.GrantId), (probe.Told, probe.Actor.GrantId));

        gate.Render();

        Assert.Equal(1, probe.Told);
    }

    private sealed class Probe : ComponentBase
    {
        [CascadingParameter] public required Actor Actor { get; set; }

        public int Told { get; private set; }

        protected override void OnParametersSet() => Told++;
    }
}
